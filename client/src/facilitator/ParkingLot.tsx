import { ParkForm } from "../exercise/ParkForm.tsx";
import { useText } from "../text/useText.ts";
import { useConsole } from "./consoleContext.ts";
import { ParkedPoints } from "./ParkedPoints.tsx";

/** Sets points aside for the hot wash, and shows what all have set aside. */
export function ParkingLot() {
	const text = useText();
	const { view, send } = useConsole();
	return (
		<>
			{view.may.includes("ParkPoint") && <ParkForm hint={text("talk.parked.hint")} send={send} />}
			<ParkedPoints />
		</>
	);
}
