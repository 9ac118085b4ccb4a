using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Rehabilitation.Tests;

internal sealed class RehabilitationTextTests() : ModuleTextTests(typeof(RehabilitationText), "ChoDon.Modules.Rehabilitation");
