namespace ChoDon.Platform.Ui.Layout;

/// <summary>A district to choose in the header.</summary>
/// <param name="Id">Key of the unit; what the form to <see cref="LayoutPaths.District"/> sends.</param>
/// <param name="Name">Full name, e.g. <c>Huyện Chợ Đồn</c>.</param>
public sealed record LayoutDistrict(Guid Id, string Name);
