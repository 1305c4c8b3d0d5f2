/** RKVSML is shown and read out as RKV-SML. */
export function joinCodeWords(code: string): string {
	return code.length === 6 ? `${code.slice(0, 3)}-${code.slice(3)}` : code;
}
