/** Where on the join page a person is to find the choice already made; null leaves it to them. */
export interface JoinPlace {
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly roleId: string | null;
}

/** The address that brings a phone to the join page with the code already in it, and a place if one is named. */
export function joinLink(joinUrl: string, code: string, place?: JoinPlace): string {
	const base = joinUrl.replace(/\/+$/, "");
	const link = base.endsWith("/join") ? `${base}/${code}` : `${base}/join/${code}`;
	const named = new URLSearchParams();
	if (place?.worldId) named.set("world", place.worldId);
	if (place?.teamId) named.set("team", place.teamId);
	if (place?.roleId) named.set("role", place.roleId);
	return named.size === 0 ? link : `${link}?${named}`;
}

/** The page of cards to print, with the address they show; null: the one the page is opened at. */
export function cardsLink(code: string, address: string | null): string {
	return address === null ? `/cards/${code}` : `/cards/${code}?${new URLSearchParams({ at: address })}`;
}
