import { renderScreen } from '../../components/renderScreen';
import { Welcome } from '../../components/welcome/Welcome';
import '../../components/welcome/welcome.css';

void renderScreen(<Welcome />);
