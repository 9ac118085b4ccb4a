using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Weapons.ItemKinds;

/// <param name="Id">Its key.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="IsOffered">Whether new items may be of it.</param>
/// <param name="IsOwn">Whether the district made it.</param>
/// <param name="Measure">What it is measured in.</param>
/// <param name="MeasureWord">The word for one of it.</param>
/// <param name="IsDangerous">Whether it may go off.</param>
/// <param name="FigureKey">The figure that counts it, if any.</param>
internal sealed record KnownItemKind(
    Guid Id, string Name, bool IsOffered, bool IsOwn, Measure Measure, string MeasureWord, bool IsDangerous, string? FigureKey)
    : KnownChoice(Id, Name, IsOffered, IsOwn);
