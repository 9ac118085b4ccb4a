using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Platform.Host.Pages.Modules;

/// <summary>Whether a module is in use in a district.</summary>
internal enum ModuleUse
{
    Off,

    /// <summary>Switched on, but a module it needs is off.</summary>
    Waiting,

    InUse,
}

internal static class ModuleUseTones
{
    public static TagKind Of(ModuleUse use) => use switch
    {
        ModuleUse.InUse => TagKind.Good,
        ModuleUse.Waiting => TagKind.Warning,
        _ => TagKind.Neutral,
    };
}
