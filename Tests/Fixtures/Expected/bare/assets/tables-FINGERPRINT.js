the theme's script
