/** Environment variables that may not be used as keys: the runner's own tokens, and those that git receives. */

/** What git needs to find its settings, a proxy, a certificate, an SSH agent; no other variable reaches it. */
const OF_GIT: ReadonlySet<string> = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'TZ', 'TMPDIR', 'TMP', 'TEMP', 'XDG_CONFIG_HOME'],
  ...['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'LOCALE_ARCHIVE'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERNAME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
  ...['APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'MSYSTEM'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NIX_SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
  ...['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'],
  ...['GIT_EXEC_PATH', 'GIT_ALLOW_PROTOCOL', 'GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM'],
  'GIT_TEST_ASSUME_DIFFERENT_OWNER',
  ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT'],
]);
/** Individual git settings: the surrounding process wrote them for git. */
const SETTING_OF_GIT = /^GIT_CONFIG_(KEY|VALUE)_\d{1,4}$/;

/** In any case: Windows does not distinguish `Path` from `PATH`, and proxies are also set by `https_proxy`. */
export function isHandedToGit(name: string): boolean {
  const upper = name.toUpperCase();
  return OF_GIT.has(upper) || SETTING_OF_GIT.test(upper);
}

/** A token that the runner made for this job, or an input of the action; neither is a provider's key. */
export function isOfTheRunner(name: string): boolean {
  return /^(GITHUB_TOKEN|GH_TOKEN|ACTIONS_\w*|INPUT_\w*)$/i.test(name);
}
