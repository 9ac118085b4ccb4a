namespace ChoDon.Modules.Enrollment.Rules.EthnicGroups;

/// <summary>An ethnic group as an official code list has it.</summary>
/// <param name="List">The list that the code belongs to: 2008 or 1979.</param>
/// <param name="Code">Two digits, which mean another group in another list.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Aliases">Other spellings, for reading files.</param>
internal sealed record EthnicGroup(string List, string Code, string Name, IReadOnlyList<string> Aliases);
