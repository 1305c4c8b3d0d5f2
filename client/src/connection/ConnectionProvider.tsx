import type { ReactNode } from "react";
import { createContext, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { SeatTicket } from "../../../shared/wire/api.ts";
import { languageStore } from "../text/language.ts";
import type { ExerciseConnection } from "./connect.ts";
import { connectExercise } from "./connect.ts";

export const ConnectionContext = createContext<ExerciseConnection | null>(null);

/** Opens the line of this seat and closes it with the page. */
export function ConnectionProvider({
	ticket,
	children,
}: {
	readonly ticket: SeatTicket;
	readonly children: ReactNode;
}) {
	const language = useStore(languageStore, (state) => state.language);
	const [connection, setConnection] = useState<ExerciseConnection | null>(null);

	// biome-ignore lint/correctness/useExhaustiveDependencies: a change of language goes over the open line, below
	useEffect(() => {
		const opened = connectExercise({ url: window.location.origin, ticket, language });
		setConnection(opened);
		return () => opened.stop();
	}, [ticket]);

	useEffect(() => connection?.setLanguage(language), [connection, language]);

	if (connection === null) return null;
	return <ConnectionContext.Provider value={connection}>{children}</ConnectionContext.Provider>;
}

/** The line itself: for hooks of this folder and for the few that need the seat's ticket. */
export function useExerciseConnection(): ExerciseConnection {
	const connection = useContext(ConnectionContext);
	if (connection === null) throw new Error("This component stands outside ConnectionProvider.");
	return connection;
}
