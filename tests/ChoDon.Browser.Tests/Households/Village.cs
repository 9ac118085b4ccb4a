namespace ChoDon.Browser.Tests.Households;

/// <summary>A village as the form offers it.</summary>
internal sealed record Village(string Value, string Name, string Commune);
