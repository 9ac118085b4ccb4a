namespace ChoDon.Platform.Core.Units.AddVillages;

/// <summary>A village to add.</summary>
/// <param name="CommuneCode">Code that its commune bore on the first day.</param>
/// <param name="Name">Full name, kind first: <c>Thôn Nà Pài</c>, <c>Tổ 2A</c>.</param>
public sealed record NewVillage(string CommuneCode, string Name);
