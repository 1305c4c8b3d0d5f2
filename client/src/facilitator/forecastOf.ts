import { type Forecast, forecast } from "../../../shared/exercise/forecast.ts";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";

/** The finish as it now stands; null once play has ended. */
export function forecastOf(view: FacilitatorView, nowMs: number): Forecast | null {
	if (view.clock.phase === "hotwash" || view.clock.phase === "closed") return null;
	return forecast(view.msel, nowMs, view.pace.lostMs);
}
