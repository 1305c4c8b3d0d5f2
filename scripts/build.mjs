// `npm run build`: server and client, unless they are newer than their sources.
import { ensureBuilt, ensureInstalled } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();
