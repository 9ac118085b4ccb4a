using ChoDon.Modules.Mediation.Resources;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Mediation.Tests;

internal sealed class MediationTextTests() : ModuleTextTests(typeof(MediationText), "ChoDon.Modules.Mediation");
