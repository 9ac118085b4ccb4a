using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.ItemKinds;

/// <param name="Id">Its key, which never changes.</param>
/// <param name="TextKey">Key of its name.</param>
/// <param name="Measure">What it is measured in.</param>
/// <param name="MeasureKey">Key of the word for one of it: khẩu, viên, kg, quả …</param>
/// <param name="IsDangerous">Whether it may go off: nobody moves it.</param>
/// <param name="FigureKey">The figure that counts it; null when none does.</param>
internal sealed record NationalItemKind(
    Guid Id, string TextKey, Measure Measure, string MeasureKey, bool IsDangerous = false, string? FigureKey = null);
