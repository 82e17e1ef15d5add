import { Options } from '../../components/options/Options';
import { renderScreen } from '../../components/renderScreen';
import '../../components/options/options.css';

void renderScreen(<Options />);
