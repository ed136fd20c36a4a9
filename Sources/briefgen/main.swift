import BriefgenCommand
import Templates

run(theme: BriefingTheme())
