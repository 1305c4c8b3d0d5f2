import { getMessageBytes, Protocol } from "@colyseus/core";
import type { EncodeMessage } from "../exercises/Connection.ts";

/** The bytes of a room message, as the SDK reads them: made once, sent to many. */
export const encodeFrame: EncodeMessage = (type, message) => getMessageBytes.raw(Protocol.ROOM_DATA, type, message);
