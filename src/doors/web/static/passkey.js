// Asks the browser for a passkey and sends its answer as an ordinary form.
const form = document.querySelector("form[data-passkey]");
const said = document.querySelector("[data-passkey-failed]");
const Credential = window.PublicKeyCredential;

async function ask() {
	const options = JSON.parse(form.dataset.options);
	const creating = form.dataset.passkey === "create";
	const publicKey = creating ? Credential.parseCreationOptionsFromJSON(options) : Credential.parseRequestOptionsFromJSON(options);
	const credential = await navigator.credentials[creating ? "create" : "get"]({ publicKey });
	return JSON.stringify(credential.toJSON());
}

const fail = () => {
	said.textContent = said.dataset.says;
};

if (form && Credential?.parseRequestOptionsFromJSON) {
	form.hidden = false;
	form.addEventListener("submit", async (event) => {
		event.preventDefault();
		try {
			form.elements.answer.value = await ask();
			form.submit();
		} catch {
			fail();
		}
	});
} else if (form) {
	fail();
}
