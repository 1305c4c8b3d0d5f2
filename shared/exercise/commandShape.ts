import { z } from "zod";

/** What every command is made of. */

export const Ref = z.string().min(1).max(80);
const CommandId = z.string().min(8).max(64);

export const base = { commandId: CommandId };
export const inInject = { ...base, injectId: Ref };
