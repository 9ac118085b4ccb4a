using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.OverridesHostService;

internal sealed class AlwaysOpenGate : IModuleGate
{
    public bool IsOpen(string moduleId, Guid districtId) => true;
}
