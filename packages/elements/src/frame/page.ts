// The script of the page in the frame: the form, and its side of the channel to the site around it.
import '../dossier-form/define.js';
import { setDefaultService } from '../foundation/connection.js';
import { FramedPage } from './framed-page.js';

setDefaultService({ service: location.origin });
const form = document.querySelector('motcua-dossier-form');
const hosts = (document.body.dataset['hosts'] ?? '').split(' ').filter(Boolean);
if (form !== null) new FramedPage(form, hosts).listen();
