using ChoDon.Modules.Weapons.Resources;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Weapons.Tests;

internal sealed class WeaponsTextTests() : ModuleTextTests(typeof(WeaponsText), "ChoDon.Modules.Weapons");
