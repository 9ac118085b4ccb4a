namespace ChoDon.Platform.Ui.Layout;

/// <summary>A unit to choose in the header.</summary>
/// <param name="Id">Key of the unit; what the form to <see cref="LayoutPaths.Unit"/> sends.</param>
/// <param name="Name">Full name, e.g. <c>Huyện Chợ Đồn</c>.</param>
/// <param name="Group">The words above it and its neighbours in the list, such as the district's name; null for none.</param>
public sealed record LayoutUnit(Guid Id, string Name, string? Group = null);
