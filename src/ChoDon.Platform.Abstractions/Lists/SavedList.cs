namespace ChoDon.Platform.Abstractions.Lists;

/// <param name="Id">Its key.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Url">Address of the page with the filter and the order.</param>
public sealed record SavedList(Guid Id, string Name, string Url);
