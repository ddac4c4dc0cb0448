/** Settings of LibreOffice: nothing runs, nothing is fetched, no link is followed. Each: the node, the property, its value. */
const SETTINGS: readonly (readonly [string, string, string])[] = [
	["Office.Common/Security/Scripting", "DisableMacrosExecution", "true"],
	["Office.Common/Security/Scripting", "MacroSecurityLevel", "3"],
	["Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"],
	["Office.Common/Security/Scripting", "DisableActiveContent", "true"],
	["Office.Writer/Content/Update", "Link", "0"],
	["Office.Common/Misc", "UseLocking", "false"],
	["Office.Recovery/AutoSave", "Enabled", "false"],
	// A proxy that is not there, for whatever still asks.
	["Inet/Settings", "ooInetProxyType", "2"],
	["Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"],
	["Inet/Settings", "ooInetHTTPProxyPort", "9"],
	["Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"],
	["Inet/Settings", "ooInetHTTPSProxyPort", "9"],
	["Inet/Settings", "ooInetNoProxy", ""],
];

/** The `registrymodifications.xcu` of a throwaway profile. */
export function profile(): string {
	const items = SETTINGS.map(
		([node, property, value]) =>
			`<item oor:path="/org.openoffice.${node}"><prop oor:name="${property}" oor:op="fuse"><value>${value}</value></prop></item>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join("\n")}
</oor:items>
`;
}
