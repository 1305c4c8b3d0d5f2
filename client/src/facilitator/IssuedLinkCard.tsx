import { useRef } from "react";
import type { IssuedLink } from "../../../shared/wire/api.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { QrCode } from "../ui/QrCode.tsx";
import common from "./facilitator.module.css";
import styles from "./IssuedLinkCard.module.css";

interface IssuedLinkCardProps {
	readonly link: IssuedLink & { readonly label: string };
	/** The address people reach this server at. */
	readonly base: string;
}

/** A link as QR code and text. A room without TLS has no clipboard, so the text can be selected at a press. */
export function IssuedLinkCard({ link, base }: IssuedLinkCardProps) {
	const text = useText();
	const field = useRef<HTMLInputElement>(null);
	const address = `${base.replace(/\/+$/, "")}${link.path}`;
	const role = text(`facilitator.role.${link.role}`);
	const title =
		link.label === ""
			? text("facilitator.links.issued", { role })
			: text("facilitator.links.issuedNamed", { role, label: link.label });
	return (
		<section className={styles.linkCard}>
			<h3>{title}</h3>
			<QrCode className={styles.linkQr} content={address} label={title} />
			<input ref={field} className={styles.linkText} readOnly value={address} aria-label={title} />
			<div className={common.rowActs}>
				<Button size="sm" onClick={() => field.current?.select()}>
					{text("facilitator.links.copy")}
				</Button>
				<a href={link.path} target="_blank" rel="noreferrer">
					{text("facilitator.links.open")}
				</a>
			</div>
		</section>
	);
}
