import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Notice } from "./Notice.tsx";
import type { Said } from "./useNotices.ts";

interface BroadcastNoticeProps {
	readonly said: Said | undefined;
	readonly onDismiss: (id: string) => void;
}

/** What the facilitator has just told everybody. */
export function BroadcastNotice(props: BroadcastNoticeProps) {
	const text = useText();
	return (
		<Notice
			{...props}
			title={() => <Text id="common.notice.broadcast" />}
			dismissLabel={text("common.notice.broadcast.dismiss")}
		/>
	);
}
