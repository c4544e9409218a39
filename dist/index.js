// The action's step; the bundle looks who called it.
import './cli/index.js';
