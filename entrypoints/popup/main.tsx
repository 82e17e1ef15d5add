import { Popup } from '../../components/popup/Popup';
import { renderScreen } from '../../components/renderScreen';
import '../../components/popup/popup.css';

void renderScreen(<Popup />);
