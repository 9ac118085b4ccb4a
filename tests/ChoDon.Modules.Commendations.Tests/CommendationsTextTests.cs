using ChoDon.Modules.Commendations.Resources;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Commendations.Tests;

internal sealed class CommendationsTextTests() : ModuleTextTests(typeof(CommendationsText), "ChoDon.Modules.Commendations");
