import { WebSocket } from "ws";

// Before Node 22 there is no WebSocket in the global scope, and the room server needs one to let clients reconnect.
if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket });
