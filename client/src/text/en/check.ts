/** The page that tests a device before the exercise. */
export const check = {
	"check.title": "Check this device",
	"check.intro": "Whether this device can take part in an exercise at {address}. No code is needed.",
	"check.again": "Test again",
	"check.link": "Check this device",
	"check.testing": "Testing …",
	"check.tone.ok": "Fine",
	"check.tone.warn": "Look at this",
	"check.tone.critical": "Does not work",
	"check.tone.testing": "Testing",
	"check.verdict.ok": "All is well. This device can take part.",
	"check.verdict.warn": "This device can take part. Something below could be better.",
	"check.verdict.critical": "This device cannot take part as it is. See below what to do.",
	"check.address": "Address",
	"check.address.ok": "The server answers within {milliseconds, plural, one {# millisecond} other {# milliseconds}}.",
	"check.address.slow":
		"The server takes {milliseconds, plural, one {# millisecond} other {# milliseconds}} to answer. Come closer to the access point, or use another network.",
	"check.address.failed":
		"The server does not answer. Check that this device is on the room’s network, and that mobile data and VPN are off.",
	"check.socket": "Live line",
	"check.socket.ok": "The line that carries the exercise (WebSocket) opens.",
	"check.socket.failed":
		"Something between this device and the server blocks the line that carries the exercise (WebSocket): a proxy, a VPN, a filter or a firewall. Turn it off, or use another network or device.",
	"check.load": "Loading",
	"check.load.ok": "The page was there after {seconds, number} s.",
	"check.load.slow":
		"The page took {seconds, number} s to load. On the day open it well before the start, and come closer to the access point.",
	"check.clock": "Clock",
	"check.clock.ok": "This device’s clock agrees with the server’s.",
	"check.clock.ahead":
		"This device’s clock is {seconds, plural, one {# second} other {# seconds}} ahead of the server’s. Nothing needs to be done: the exercise shows the server’s time.",
	"check.clock.behind":
		"This device’s clock is {seconds, plural, one {# second} other {# seconds}} behind the server’s. Nothing needs to be done: the exercise shows the server’s time.",
	"check.screen": "Screen",
	"check.screen.ok": "{width, number} × {height, number}: every page fits.",
	"check.screen.narrow":
		"{width, number} × {height, number} is narrower than the pages are made for. Turn the device, make the window wider, or make the text of the browser smaller.",
	"check.memory": "Memory",
	"check.memory.ok": "The browser keeps your seat when the page is loaded again.",
	"check.memory.off":
		"The browser forgets your seat when the page is loaded again. Leave private browsing, or use another browser.",
} as const;
