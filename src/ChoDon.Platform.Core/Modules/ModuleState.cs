namespace ChoDon.Platform.Core.Modules;

public enum ModuleState
{
    /// <summary>Refused before any of its code was loaded.</summary>
    Rejected,

    /// <summary>Loaded, and then a step failed.</summary>
    Faulted,

    Ready,
}
