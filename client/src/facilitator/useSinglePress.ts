import { useRef, useState } from "react";
import { doubleClickGuard } from "./doubleClick.ts";

export interface SinglePress {
	/** From the press until its answer has come. */
	readonly isBusy: boolean;
	/** Does it, unless the press before is not answered yet or this is the second half of a double click. */
	readonly press: (act: () => Promise<unknown>) => void;
}

/** A button whose press counts once, however often it is clicked before the answer. */
export function useSinglePress(): SinglePress {
	const [isBusy, setBusy] = useState(false);
	// Not the state alone: it changes with the next drawing, and a second click may come before that.
	const isUnderWay = useRef(false);
	const [isDoubleClick] = useState(doubleClickGuard);
	const follow = async (act: () => Promise<unknown>) => {
		isUnderWay.current = true;
		setBusy(true);
		try {
			await act();
		} finally {
			isUnderWay.current = false;
			setBusy(false);
		}
	};
	return {
		isBusy,
		press: (act) => {
			if (isUnderWay.current || isDoubleClick()) return;
			void follow(act);
		},
	};
}
