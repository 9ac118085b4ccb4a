using ChoDon.Modules.Rehabilitation.Data;

namespace ChoDon.Modules.Rehabilitation.LegalGrounds;

/// <summary>A law or decree that help rests on, while it is in force. Its name is among the module's words.</summary>
/// <param name="Key">Stands in the case and never changes.</param>
/// <param name="Basis">What it is the ground of.</param>
/// <param name="FirstDay">The day on which it came into force; the beginning of time where it was before the programme.</param>
/// <param name="LastDay">The last day on which it was; null while it is.</param>
internal sealed record LegalGround(string Key, Basis Basis, DateOnly FirstDay, DateOnly? LastDay)
{
    public string TextKey => $"Ground.{Key}";
}
