namespace ChoDon.Platform.Core.Reports;

/// <summary>Why a number is another than the one it is compared with. Each part of the difference has one cause.</summary>
public enum ChangeCause
{
    /// <summary>Villages where there was more.</summary>
    More,

    /// <summary>Villages where there was less.</summary>
    Less,

    /// <summary>Villages that came to the unit or left it.</summary>
    Boundary,

    /// <summary>The module was in use at one time only.</summary>
    ModuleSwitched,

    /// <summary>Registers were corrected after a number was handed in, or a number was written by hand.</summary>
    Corrected,
}
