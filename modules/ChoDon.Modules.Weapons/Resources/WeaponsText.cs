namespace ChoDon.Modules.Weapons.Resources;

/// <summary>Names the resource files with the module's words.</summary>
internal sealed class WeaponsText;
