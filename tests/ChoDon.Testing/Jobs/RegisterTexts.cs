namespace ChoDon.Testing.Jobs;

/// <summary>Names the words of the module that <see cref="JobsHouse"/> has.</summary>
public sealed class RegisterTexts;
