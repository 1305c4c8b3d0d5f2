import { useMemo } from "react";
import { encode } from "uqr";

interface QrCodeProps {
	/** What a phone's camera reads. */
	readonly content: string;
	/** Says what it opens. */
	readonly label: string;
	readonly className?: string | undefined;
}

/** A QR code as one path. Black on white in every colour scheme: cameras expect it. */
export function QrCode({ content, label, className }: QrCodeProps) {
	const { size, path } = useMemo(() => pathOf(content), [content]);
	return (
		<svg
			className={className}
			role="img"
			aria-label={label}
			viewBox={`0 0 ${size} ${size}`}
			shapeRendering="crispEdges"
		>
			<rect width={size} height={size} fill="#fff" />
			<path d={path} fill="#000" />
		</svg>
	);
}

function pathOf(content: string): { readonly size: number; readonly path: string } {
	const { data, size } = encode(content, { ecc: "M", border: 2 });
	const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return { size, path: squares.join("") };
}
