import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { SelectField } from "../ui/SelectField.tsx";
import type { Addresses } from "./useAddresses.ts";

/** Which of the server's addresses the phones in this room can reach. */
export function AddressChoice({ addresses }: { readonly addresses: Addresses }) {
	const text = useText();
	return (
		<SelectField
			label={text("facilitator.links.address")}
			hint={text("facilitator.links.addressHint")}
			error={addresses.failure && failureText(addresses.failure, text)}
			value={addresses.chosen ?? ""}
			onChange={(url) => void addresses.choose(url)}
			disabled={addresses.addresses.length === 0}
			options={addresses.addresses.map(({ url, kind }) => ({
				value: url,
				label: kind === "loopback" ? `${url} (${text("facilitator.links.loopback")})` : url,
			}))}
		/>
	);
}
