import type { AdviserView } from "./adviserView.ts";
import type { FacilitatorView } from "./facilitatorView.ts";
import type { ProjectorView } from "./projectorView.ts";
import type { SeatView } from "./seatView.ts";
import type { TeamView } from "./teamView.ts";

/**
 * What crosses the wire to each audience: the contract between `views/` and the screens. A view names each of its fields.
 * All ids of injects, documents, statements, options and requests are opaque in every view but the facilitator's.
 * All texts are in the language of the stream. Times ending in `Ms` are exercise time unless they say wall time.
 */
export type StreamView = TeamView | SeatView | AdviserView | ProjectorView | FacilitatorView;
