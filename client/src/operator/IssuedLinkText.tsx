import { useRef } from "react";
import type { IssuedLink } from "../../../shared/wire/api.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { QrCode } from "../ui/QrCode.tsx";
import styles from "./operator.module.css";

interface IssuedLinkTextProps {
	readonly link: IssuedLink;
	readonly address: string;
	/** Words of the link that opens it here. */
	readonly open: string;
}

/** A fresh link as QR code and text. Without TLS there is no clipboard, so a press selects the text. */
export function IssuedLinkText({ link, address, open }: IssuedLinkTextProps) {
	const text = useText();
	const field = useRef<HTMLInputElement>(null);
	const whole = `${address.replace(/\/+$/, "")}${link.path}`;
	const label = text("facilitator.links.issued", { role: text(`operator.role.${link.role}`) });
	return (
		<div className={styles.issued}>
			<QrCode className={styles.qr} content={whole} label={label} />
			<div className={styles.issuedText}>
				<input ref={field} className={styles.linkText} readOnly value={whole} aria-label={label} />
				<div className={styles.acts}>
					<a href={link.path} target="_blank" rel="noreferrer">
						{open}
					</a>
					<Button size="sm" onClick={() => field.current?.select()}>
						{text("facilitator.links.copy")}
					</Button>
				</div>
			</div>
		</div>
	);
}
