/** The address that brings a phone to the join page with the code already in it. */
export function joinLink(joinUrl: string, code: string): string {
	const base = joinUrl.replace(/\/+$/, "");
	return base.endsWith("/join") ? `${base}/${code}` : `${base}/join/${code}`;
}
