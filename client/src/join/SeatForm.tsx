import type { FormEvent } from "react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { JoinLook } from "../../../shared/wire/api.ts";
import { takeSeat } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { keepTicket } from "../connection/tickets.ts";
import type { JoinPlace } from "../exercise/joinLink.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./Join.module.css";
import type { KeptWait } from "./keptWait.ts";

interface SeatFormProps {
	readonly code: string;
	readonly look: JoinLook;
	/** What the card chose for its holder. Whatever of it is not there is left open. */
	readonly place: JoinPlace;
	/** What may be picked has changed on the server. */
	readonly onStale: () => void;
	/** The room is locked: the facilitator has been asked. */
	readonly onWait: (wait: KeptWait) => void;
}

const NAME_LENGTH = 40;

export function SeatForm({ code, look, place, onStale, onWait }: SeatFormProps) {
	const text = useText();
	const [, navigate] = useLocation();
	const [worldId, setWorldId] = useState(
		() => (look.worlds.length === 1 ? look.worlds[0] : look.worlds.find(({ id }) => id === place.worldId))?.id ?? "",
	);
	const [teamId, setTeamId] = useState(() => look.teams.find(({ id }) => id === place.teamId)?.id ?? "");
	const [roleId, setRoleId] = useState(() => roleIn(look, teamId, place.roleId));
	const [name, setName] = useState("");
	const [error, setError] = useState("");
	const [isAsked, setIsAsked] = useState(false);
	const [isBusy, setIsBusy] = useState(false);
	const team = look.teams.find((item) => item.id === teamId);

	const handleSubmit = async (event: FormEvent) => {
		event.preventDefault();
		setIsAsked(true);
		if (worldId === "" || teamId === "") return;
		setIsBusy(true);
		const answer = await takeSeat({
			code,
			worldId,
			teamId,
			roleId: roleId === "" ? null : roleId,
			name: look.namesAllowed && name.trim() !== "" ? name.trim() : null,
		});
		setIsBusy(false);
		if (!answer.ok) {
			setError(failureText(answer.failure, text));
			onStale();
			return;
		}
		if ("waitToken" in answer.value) return onWait({ ...answer.value, code, exerciseName: look.name });
		keepTicket(answer.value, look.name);
		navigate("/play");
	};

	return (
		<form className={styles.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
			{look.worlds.length > 1 && (
				<FieldGroup
					label={<Text id="join.world" />}
					hint={<Text id="join.worldHint" />}
					error={isAsked && worldId === "" && text("join.worldChoose")}
				>
					<div className={styles.cards}>
						{look.worlds.map((world) => (
							<ChoiceCard
								key={world.id}
								name="world"
								value={world.id}
								label={world.name}
								checked={world.id === worldId}
								onChoose={setWorldId}
							/>
						))}
					</div>
				</FieldGroup>
			)}
			<FieldGroup label={<Text id="join.team" />} error={isAsked && teamId === "" && text("join.teamChoose")}>
				{look.teams.map((item) => (
					<ChoiceCard
						key={item.id}
						name="team"
						value={item.id}
						label={
							<span className={styles.teamName}>
								<TeamBadge team={item} />
								<span>{item.name}</span>
							</span>
						}
						hint={
							<>
								{item.summary}{" "}
								{worldId !== "" && (
									<span className={styles.count}>
										<Text id="join.seats" values={{ count: seatsIn(look, worldId, item.id) }} />
									</span>
								)}
							</>
						}
						checked={item.id === teamId}
						onChoose={(chosen) => {
							setTeamId(chosen);
							setRoleId("");
						}}
					/>
				))}
			</FieldGroup>
			{team !== undefined && team.roles.length > 0 && (
				<SelectField
					label={<Text id="join.role" />}
					value={roleId}
					onChange={setRoleId}
					options={[
						{ value: "", label: text("join.roleNone") },
						...team.roles.map((role) => ({ value: role.id, label: role.name })),
					]}
				/>
			)}
			{look.namesAllowed ? (
				<TextField
					label={<Text id="join.name" />}
					hint={<Text id="join.nameHint" />}
					value={name}
					onChange={setName}
					maxLength={NAME_LENGTH}
					autoComplete="name"
				/>
			) : (
				<p className={styles.privacy}>
					<Text id="join.noNames" />
				</p>
			)}
			{error !== "" && (
				<p className={styles.error} role="alert">
					{error}
				</p>
			)}
			{look.isRoomLocked && (
				<Banner>
					<Text id="join.locked" />
				</Banner>
			)}
			<Button kind="primary" size="lg" type="submit" isWide isBusy={isBusy}>
				<Text id="join.join" />
			</Button>
		</form>
	);
}

function seatsIn(look: JoinLook, worldId: string, teamId: string): number {
	return look.seats.filter((seat) => seat.worldId === worldId && seat.teamId === teamId).length;
}

function roleIn(look: JoinLook, teamId: string, roleId: string | null): string {
	const team = look.teams.find(({ id }) => id === teamId);
	return team?.roles.find(({ id }) => id === roleId)?.id ?? "";
}
