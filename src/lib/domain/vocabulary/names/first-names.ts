/** First names that are common in the Netherlands, to tell "Anja" from "De Regenboog". */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
	`aad abdel adam agnes ahmed aisha albert alex alexander ali alice amber amina amira an andrea andre angela
	anita anja anna anne annelies anneke annemarie annemiek annet annette anouk anton antoine arjan arie arno aron art arthur
	astrid aya ayse bart bas bastiaan ben benjamin bert bianca bob boris bram brenda brigitte britt carla carlijn carmen carolien caroline
	casper cees chantal charlotte chris christa christel christiaan christine cindy claudia cor corrie
	daan dagmar daniel danielle daphne david debbie dennis diana dick diede dimitri dirk djamila dorien
	ed eda edith edwin eefje eline elif elisa elise elke ellen els elsa emma emily erik erica esra esther eva evelien eveline evert
	fadoua farah farid fatih fatima fatiha fatma femke ferdi fien fleur floor floris frank frans fred frederik frits
	geert gerard gerda gert gerrit gijs greet guus hafida hakan halil hamza hanna hannah hanneke hans harm harry hassan hatice
	heleen helena helga hendrik hennie henk henny herman hester hilde huub hugo huseyin ibrahim ilse imane ina ine inge
	ingeborg ingrid irene iris irma isa isabel ismail jaap jack jacob jacqueline jan janet janine janneke jannie jantine jasmijn
	jasper jeanette jelle jenny jeroen jesse jessica jet jetske jill jip jo joan joanna jochem joep johan johanna john jolanda joost
	jorinde joris jos jose josien joyce judith julia julie juliette jurgen karel karen karim karin karlijn kees khadija kim
	kirsten klaas koen kris lara laura leila lena leo leon leonie leyla lia lian lidia lies liesbeth lieke lieneke linda line
	lisa lisette liza loes lotte louise lucas lucie luuk maaike maarten machteld madelon manon marc marcel marco margo
	margot margreet margriet maria marian marianne marieke mariel marielle marije marijke marina marion marit marjan
	marjolein mark marleen marloes marja martijn martin martine mathilde matthijs maud max mehmet melanie melissa
	menno merel mia michael michel michelle michiel mieke miep mila milou mina miranda miriam mirjam mirthe mo mohamed mohammed monica
	monique mounir murat mustafa myrthe nadia najat naima nancy natalie natasja nicole niek niels nienke nina nora noa
	olga omar onno oscar otto paul paula pauline peter petra philip pien piet pieter rachid rachida ralph ramon rania
	rebecca regina remco renate rene renee ria riet rik rianne richard rita rob robbert robert robin roel roland
	ron ronald roos rosa rosanne rosalie rudy ruben rutger ruth ruud sabine sabrina said salima sam samir samira sander sandra sanne sara
	sarah saskia selma sem sevda sevgi shirley sibel siem sietske silvia simon simone sjaak sjoerd sofie songul sonja sophie stan
	stef stefan stefanie stephan steven sven suzan suzanne sylvia tamara tanja tara teun tessa theo thea thijs thom thomas tim timo tineke
	tjitske tom ton trudy tygo ursula valerie vera veronique victor vincent wendy wesley wendela wil wilco wilfred wilhelmina
	willem willemijn wilma wim wouter xander yara yasemin yasmina yassine youssef yusuf yvette yvonne zara zeynep zoe
	anna bob brian claire daniel emily george grace hannah helen jack james jane janet jean jennifer jim joe
	john karen kate kevin laura linda liz lucy margaret mary mike nancy nick olivia patricia paul peter rachel robert
	ruth sarah sharon sheila steve susan tony william`
		.split(/\s+/)
		.filter(Boolean)
);
