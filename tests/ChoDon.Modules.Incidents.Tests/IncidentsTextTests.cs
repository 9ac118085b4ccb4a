using ChoDon.Modules.Incidents.Resources;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Incidents.Tests;

internal sealed class IncidentsTextTests() : ModuleTextTests(typeof(IncidentsText), "ChoDon.Modules.Incidents");
