import { Popup } from '../../components/popup/Popup';
import { renderScreen } from '../../components/renderScreen';
import { database } from '../../utils/store/database';
import '../../components/popup/popup.css';

// Opens while the screen is made; where it does not open, the screen finds out and says so.
database.open().catch(() => undefined);

void renderScreen(<Popup />);
