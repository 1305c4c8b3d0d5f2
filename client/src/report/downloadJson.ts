/** Hands the data over as a file, without leaving the page. */
export function downloadJson(fileName: string, data: unknown): void {
	const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, "\t")], { type: "application/json" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = fileName;
	link.click();
	URL.revokeObjectURL(address);
}
