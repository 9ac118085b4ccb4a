using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Testing.Jobs;

/// <summary>One switch for all modules and districts.</summary>
public sealed class HandGate : IModuleGate
{
    public bool IsOn { get; set; } = true;

    public bool IsOpen(string moduleId, Guid districtId) => IsOn;
}
