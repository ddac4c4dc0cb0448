// Optional: arrow keys in the matrix (one tab stop instead of hundreds). Without this file every cell is a plain link.
for (const table of document.querySelectorAll(".matrix")) {
	const cells = [...table.querySelectorAll("tbody .c")];
	cells.forEach((c, i) => {
		c.tabIndex = i ? -1 : 0;
	});
	table.addEventListener("keydown", (e) => {
		const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[e.key];
		const here = e.target.closest?.(".c");
		if (!step || !here) return;
		e.preventDefault();
		const column = here.parentElement.cellIndex + step[1];
		let row = here.closest("tr");
		do {
			row = step[0] > 0 ? row.nextElementSibling : step[0] < 0 ? row.previousElementSibling : row;
		} while (row && step[0] && !row.querySelector(".c"));
		const next = row?.cells[column]?.querySelector(".c");
		if (next) {
			here.tabIndex = -1;
			next.tabIndex = 0;
			next.focus();
		}
	});
}
