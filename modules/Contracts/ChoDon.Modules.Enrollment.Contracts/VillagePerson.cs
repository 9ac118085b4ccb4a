namespace ChoDon.Modules.Enrollment.Contracts;

/// <summary>Somebody who bears an office in a village.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Offices">What they are there, in the language of the reader: "leader of the model, head of the village".</param>
/// <param name="OfficialOffices">The same in Vietnamese, for official documents.</param>
public sealed record VillagePerson(string Name, string Offices, string OfficialOffices);
