// The step after the job's own: saves the store.
import '../cli/index.js';
